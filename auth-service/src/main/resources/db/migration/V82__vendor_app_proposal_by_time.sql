create index vendor_app_proposal_submitted_at on vendor_app_proposal (submitted_at);
