-- Never read: erasures wait as due work.
drop table account_erasure;
