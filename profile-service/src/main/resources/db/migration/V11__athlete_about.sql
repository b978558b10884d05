-- What an athlete tells beyond the account: where the week begins, a region, sports by their keys, some words; null while unsaid.
alter table athlete
    add column week_start text,
    add column home_region text,
    add column sports text,
    add column biography text;
