-- A database and its owner for each service; safe to repeat.
create database if not exists auth;
create user if not exists auth;
alter database auth owner to auth;
create database if not exists profile;
create user if not exists profile;
alter database profile owner to profile;
create database if not exists training;
create user if not exists training;
alter database training owner to training;
create database if not exists integration;
create user if not exists integration;
alter database integration owner to integration;
create database if not exists shop;
create user if not exists shop;
alter database shop owner to shop;
