-- The groups that have rows, by what is counted of events: those seen, and those that something counted carries.
select 'referrals' as counted, group_key from {{events_in_intervals}} where in_run and role = 'referral'
union
select 'offers', group_key from {{events_in_intervals}} where in_run and role in ('offer', 'referral', 'decline')
union
select 'caseload', group_key from {{events_in_intervals}} where in_run and (role = 'referral' or is_work)
union
select 'work', group_key from {{events_in_intervals}} where in_run and is_work
union
select 'attendances', group_key from {{events_in_intervals}} where in_run and attendance in ('3', '5', '6', '7')
union
select k.kind, s.group_key
from (values ('referrals'), ('offers'), ('caseload'), ('work'), ('attendances')) as k (kind)
cross join {{seen_groups}} s
