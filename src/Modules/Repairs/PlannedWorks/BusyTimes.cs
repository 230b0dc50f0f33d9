namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>Times that are taken, merged so that each question costs a binary search.</summary>
internal sealed class BusyTimes
{
    private readonly List<DateTime> _starts = [];
    private readonly List<DateTime> _ends = [];

    public BusyTimes(IEnumerable<(DateTime StartsAt, DateTime EndsAt)> times)
    {
        foreach (var (startsAt, endsAt) in times.OrderBy(time => time.StartsAt))
        {
            if (_ends is [.., var last] && startsAt <= last)
            {
                _ends[^1] = last > endsAt ? last : endsAt;
            }
            else
            {
                _starts.Add(startsAt);
                _ends.Add(endsAt);
            }
        }
    }

    /// <summary>Whether nothing taken overlaps the span.</summary>
    public bool IsFree(DateTime startsAt, DateTime endsAt)
    {
        // The last taken time that starts before the span ends is the only one that can overlap it: they are merged.
        var index = _starts.BinarySearch(endsAt);
        var before = (index < 0 ? ~index : index) - 1;
        return before < 0 || _ends[before] <= startsAt;
    }
}
