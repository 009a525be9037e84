"""The FHIR implementation package: FSH sources, and the programs that write some of them from the package's tables."""
