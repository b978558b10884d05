-- Who may see which part, where the athlete chose: "map=friends body=only-me". Null and absent parts: the default of the age.
alter table athlete add column visibility text;
