"""The fork server: it takes jobs, forks for each, and answers."""
