namespace ServiceTeams.Outreach.Coverage;

/// <summary>How far a coverage plan is.</summary>
public sealed class CoverageProgress
{
    private readonly CoveragePlan _plan;
    private readonly DateOnly _today;

    internal CoverageProgress(CoveragePlan plan, int reached, DateOnly today) => (_plan, Reached, _today) = (plan, reached, today);

    /// <summary>How many communities are planned.</summary>
    public int Planned => _plan.PlannedCommunities;

    /// <summary>How many of them were reached: a session that counts was held there within the plan's time.</summary>
    public int Reached { get; }

    /// <summary>How many are still missing.</summary>
    public int Missing => Planned - Reached;

    /// <summary>The share that was reached, 0 to 1.</summary>
    public double Share => (double)Reached / Planned;

    /// <summary>Whether all are reached, or at least as large a share of them as of the plan's time has passed.</summary>
    public bool OnTrack => Missing == 0 || (_today <= _plan.DueOn && Share >= (double)PassedDays / Days);

    /// <summary>The day on which the last community will be reached if it goes on like this; null when nobody can tell or nothing is left to do.</summary>
    public DateOnly? ForecastOn
    {
        get
        {
            if (Missing == 0 || Reached == 0 || PassedDays == 0 || _today > _plan.DueOn)
            {
                return null;
            }

            // One community of thousands after a year: the calendar ends before the plan would.
            var last = _plan.StartsOn.DayNumber + Math.Ceiling((double)PassedDays * Planned / Reached) - 1;
            return last <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)last) : null;
        }
    }

    private int Days => _plan.DueOn.DayNumber - _plan.StartsOn.DayNumber + 1;

    /// <summary>Whole days that have passed: today counts when it is over.</summary>
    private int PassedDays => Math.Clamp(_today.DayNumber - _plan.StartsOn.DayNumber, 0, Days);
}
