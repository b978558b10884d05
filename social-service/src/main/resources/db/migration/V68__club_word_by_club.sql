-- Replacing the words of one club.
create index club_word_by_club on club_word (club_id, word);
