-- The groups that have rows, by what is counted: every group that an event of the run carries, whatever its code,
-- or that something counted carries. A source group belongs to a referral: grouped by it, only the latter.
with counted as (
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
  select 'open episodes', group_key from {{episodes}} where is_open
  union
  select 'first contacts', group_key from {{episodes}} where first_attended >= interval_start
  union
  select 'closed episodes', group_key from {{episodes}} where closed_in_interval
  union
  select 'episodes followed up', group_key from {{episodes}} where followed_up
),

kinds as (
  select kind from (values ('referrals'), ('offers'), ('caseload'), ('work'), ('attendances'), ('open episodes'),
    ('first contacts'), ('closed episodes'), ('episodes followed up'),
    ('any event')) as k (kind)
),

seen as (
  select distinct group_key
  from {{events_in_intervals}}
  cross join {{parameters}} p
  where in_run and not p.grouped_by_source
  union
  select '' from {{parameters}} where not grouped
)

select counted, group_key from counted
union
select k.kind, s.group_key from kinds k cross join seen s
