-- The people of the comparison that count in a window, by the same rules; whoever has a referral on or before the
-- end of the period after is left out. Of two rows of a person in a group the first by date.
with periods as (
  select
    i.interval_start,
    i.interval_end,
    c.person,
    c.opened,
    c.ended,
    p.service_days,
    coalesce(c.organisation, a.organisation, 'Unknown') as organisation,
    a.gender,
    a.age_band,
    a.ethnic_group,
    a.imd_quintile
  from {{intervals}} i
  cross join {{comparison_rows}} c
  cross join {{parameters}} p
  join {{people_in_intervals}} a on a.interval_end = i.interval_end and a.person = c.person
),

placed as (
  select
    t.*,
    coalesce(o.parent, 'Unknown') as parent,
    -- The comparison has no practitioner and no source of referral.
    'Unknown' as practitioner,
    'Unknown' as source_group
  from periods t
  left join {{parents}} o on o.organisation = t.organisation
),

grouped as (
  select p.*, {{group_key}} as group_key from placed p
),

eligible as (
  select
    g.interval_end, d.category, g.group_key, g.person, g.opened, g.ended, g.service_days,
    row_number() over (
      partition by g.interval_end, d.category, g.group_key, g.person order by g.opened, g.ended
    ) as place
  from grouped g
  join {{service_days}} d on d.interval_end = g.interval_end
    and d.first_day <= {{add_days(g.opened, -g.service_days)}}
    and d.last_day >= {{add_days(g.ended, g.service_days)}}
  where {{add_days(g.ended, g.service_days)}} between g.interval_start and g.interval_end
    and not exists (
      select 1 from {{events}} r
      where r.person = g.person and r.role = 'referral' and r.event_date <= {{add_days(g.ended, g.service_days)}}
    )
)

select interval_end, category, group_key, person, opened, ended, service_days
from eligible
where place = 1
