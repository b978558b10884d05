create index moderation_report_of_reporter on moderation_report (reporter_id, id);
