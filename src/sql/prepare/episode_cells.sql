-- The groups that have rows, by what is counted of episodes: those seen, and those that something counted carries.
select 'open episodes' as counted, group_key from {{episodes}} where is_open
union
select 'first contacts', group_key from {{episodes}} where first_attended >= interval_start
union
select 'closed episodes', group_key from {{episodes}} where closed_in_interval
union
select 'episodes followed up', group_key from {{episodes}} where followed_up
union
select k.kind, s.group_key
from (values ('open episodes'), ('first contacts'), ('closed episodes'), ('episodes followed up')) as k (kind)
cross join {{seen_groups}} s
