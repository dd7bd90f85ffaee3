-- did_not_attend_rate: contacts of attendance 3 (did not attend) in the window, among those of attendance 3, 5
-- (on time), 6 (late but seen) or 7 (late and not seen).
with counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(case when e.attendance = '3' then 1 end) as numerator,
    count(e.event) as denominator
  from {{intervals}} i
  join {{event_cells}} c on c.counted = 'attendances'
  left join {{events_in_intervals}} e on e.interval_end = i.interval_end and e.group_key = c.group_key
    and e.attendance in ('3', '5', '6', '7') and e.in_interval
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'did_not_attend_rate' as measure, interval_start, interval_end, group_key,
  numerator, denominator, 1e0 * numerator / nullif(denominator, 0) as value
from counts
