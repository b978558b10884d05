-- The titles that are hidden already, of which there are as many as measures about titles that stand.
update hidden_content h set author_id = (
  select p.id from moderation_decision d join participant p on p.conversation_id = h.place_id and p.athlete_id = d.person_id
  where d.id = h.decision_id)
where h.kind = 'conversation';
