using ServiceTeams.Events.MajorEvents;

namespace ServiceTeams.Events.Shifts;

/// <summary>缺岗: a span of the assurance period in which nobody is on duty.</summary>
/// <param name="StartsAt">When nobody is on duty any more.</param>
/// <param name="EndsAt">When somebody is on duty again, or the assurance ends.</param>
public sealed record CoverGap(DateTime StartsAt, DateTime EndsAt)
{
    /// <summary>How many whole minutes nobody is on duty.</summary>
    public int GapMinutes => (int)(EndsAt - StartsAt).TotalMinutes;

    /// <summary>The spans of an event's assurance in which none of the shifts takes place, earliest first.</summary>
    internal static IReadOnlyList<CoverGap> In(MajorEvent majorEvent, IEnumerable<DutyShift> shifts)
    {
        List<CoverGap> gaps = [];
        var (covered, end) = (majorEvent.AssuranceStartsAt, majorEvent.AssuredUntil);
        foreach (var shift in shifts.Where(shift => shift.Status == DutyShiftStatus.Planned).OrderBy(shift => shift.StartsAt))
        {
            if (shift.StartsAt >= end)
            {
                break;
            }

            if (shift.StartsAt > covered)
            {
                gaps.Add(new CoverGap(covered, shift.StartsAt));
            }

            covered = shift.EndsAt > covered ? shift.EndsAt : covered;
        }

        if (covered < end)
        {
            gaps.Add(new CoverGap(covered, end));
        }

        return gaps;
    }
}
