-- The people whose service use counts in a window, with as many days before the opening as after the closing (or
-- after the opening): both periods observed, the last day in the window. Of several episodes of a person in a group
-- the first. For inactive episodes the last event stands for the closing.
with periods as (
  select
    e.interval_start,
    e.interval_end,
    e.group_key,
    e.person,
    e.opened,
    coalesce(e.name, '') as name,
    case when p.service_after = 'referral' then e.opened
         when e.closed is not null then e.ended end as ended,
    p.service_days
  from {{episodes}} e
  cross join {{parameters}} p
),

eligible as (
  select
    t.interval_end, d.category, t.group_key, t.person, t.opened, t.ended, t.service_days,
    row_number() over (
      partition by t.interval_end, d.category, t.group_key, t.person order by t.opened, t.name
    ) as place
  from periods t
  join {{service_days}} d on d.interval_end = t.interval_end
    and d.first_day <= {{add_days(t.opened, -t.service_days)}}
    and d.last_day >= {{add_days(t.ended, t.service_days)}}
  where {{add_days(t.ended, t.service_days)}} between t.interval_start and t.interval_end
)

select interval_end, category, group_key, person, opened, ended, service_days
from eligible
where place = 1
