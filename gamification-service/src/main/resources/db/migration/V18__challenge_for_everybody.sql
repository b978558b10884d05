-- The challenges for everybody.
create index challenge_for_everybody on challenge (audience, id desc) where audience = 'world';
