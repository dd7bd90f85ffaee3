-- The attributes of everyone with an event or in the comparison, and their age band, as of each interval.
with everyone as (
  select person from {{events}}
  union
  select person from {{comparison_rows}}
),

on_days as (
  select i.interval_end, case p.age_at when 'start' then i.interval_start else i.interval_end end as on_date
  from {{intervals}} i
  cross join {{parameters}} p
),

aged as (
  select
    d.interval_end,
    e.person,
    p.organisation,
    p.gender,
    p.ethnic_group,
    p.imd_quintile,
    cast(
      extract(year from d.on_date) - extract(year from p.birth_date)
        - case when extract(month from d.on_date) * 100 + extract(day from d.on_date)
                  < extract(month from p.birth_date) * 100 + extract(day from p.birth_date)
               then 1 else 0 end as integer
    ) as age
  from on_days d
  cross join everyone e
  left join {{people}} p on p.person = e.person
)

select
  interval_end,
  person,
  organisation,
  coalesce(gender, 'Unknown') as gender,
  coalesce(ethnic_group, 'Unknown') as ethnic_group,
  coalesce(imd_quintile, 'Unknown') as imd_quintile,
  case
    when age is null or age < 0 or age >= 150 then 'Unknown'
    when age >= 90 then '90 and over'
    else concat(age - age % 5, '-', age - age % 5 + 4)
  end as age_band
from aged
