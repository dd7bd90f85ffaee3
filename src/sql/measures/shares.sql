-- need_share, support_share, outcome_share: people with a linked event of the category in the window, among people
-- with any linked event of the role in it. One person may have several. linked_only false takes unlinked ones too.
with counted as (
  select e.*
  from {{events_in_intervals}} e
  cross join {{parameters}} p
  where e.role in ('need', 'support', 'outcome') and (e.linked_to is not null or not p.linked_only)
),

categories as (
  select distinct role, group_key, category from counted where in_run
),

totals as (
  select interval_end, role, group_key, count(distinct person) as people
  from counted
  where in_interval
  group by interval_end, role, group_key
),

counts as (
  select i.interval_start, i.interval_end, c.role, c.group_key, c.category, count(distinct e.person) as numerator
  from {{intervals}} i
  cross join categories c
  left join counted e on e.interval_end = i.interval_end and e.role = c.role and e.group_key = c.group_key
    and e.category = c.category and e.in_interval
  group by i.interval_start, i.interval_end, c.role, c.group_key, c.category
)

select
  case c.role when 'need' then 'need_share' when 'support' then 'support_share' else 'outcome_share' end as measure,
  c.interval_start, c.interval_end, c.group_key,
  case c.role when 'need' then c.category end as need_category,
  case c.role when 'support' then c.category end as support_category,
  case c.role when 'outcome' then c.category end as outcome_category,
  c.numerator, coalesce(t.people, 0) as denominator, 1e0 * c.numerator / t.people as value
from counts c
left join totals t on t.interval_end = c.interval_end and t.role = c.role and t.group_key = c.group_key
