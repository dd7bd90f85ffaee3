-- The groups that have rows of whatever is counted: every group that an event of the run carries, whatever its code.
-- A source group belongs to a referral: grouped by it, only groups of what is counted have rows.
select distinct group_key
from {{events_in_intervals}}
cross join {{parameters}} p
where in_run and not p.grouped_by_source
union
select '' from {{parameters}} where not grouped
