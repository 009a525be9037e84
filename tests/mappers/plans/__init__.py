"""Goals, plans and referrals."""
