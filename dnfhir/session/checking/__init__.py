"""What no field can check alone, on the raw document."""
