-- The mean WTE of each organisation over the days of the twelve months that end with each interval. A row holds up to
-- the day before the next. Days before an organisation's first row count as 0.
with spells as (
  select
    organisation,
    held_from,
    {{add_days(lead(held_from, 1, date '9999-12-31') over (partition by organisation order by held_from), -1)}} as held_to,
    wte
  from {{wte}}
  where wte is not null
)

select
  i.interval_end,
  s.organisation,
  sum(
    s.wte * greatest({{days_between(least(s.held_to, i.interval_end), greatest(s.held_from, i.year_start))}} + 1, 0)
  ) / ({{days_between(i.interval_end, i.year_start)}} + 1) as mean_wte
from {{intervals}} i
join spells s on s.held_from <= i.interval_end
group by i.interval_end, i.year_start, s.organisation
