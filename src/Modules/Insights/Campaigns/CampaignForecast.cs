namespace ServiceTeams.Insights.Campaigns;

/// <summary>Why there is no day on which the goal will be reached.</summary>
public enum NoForecast
{
    /// <summary>尚未开始: the campaign has not begun.</summary>
    NotStarted = 1,

    /// <summary>没有进展: in the days that the forecast looks at nobody new was served.</summary>
    NoPace = 2,

    /// <summary>已结束: the campaign is over and its goal was not reached.</summary>
    Over = 3,

    /// <summary>遥遥无期: at this pace it would take more than a hundred years.</summary>
    TooFar = 4,
}

/// <summary>When the goal will be reached if the pace stays, and what that rests on.</summary>
/// <param name="GoalOn">The day on which the goal was, or will be, reached; null: see the reason. It may lie after the campaign.</param>
/// <param name="Reached">Whether it was reached already.</param>
/// <param name="InTime">Whether that is within the campaign.</param>
/// <param name="Reason">Why there is no such day; null when there is one.</param>
/// <param name="Basis">The pace that the forecast takes for granted; null before the campaign.</param>
public sealed record CampaignForecast(DateOnly? GoalOn, bool Reached, bool InTime, NoForecast? Reason, CampaignPace? Basis)
{
    private const int FarthestDays = 36_525;

    internal static CampaignForecast Of(CampaignProgress progress, CampaignPace? pace)
    {
        if (progress.GoalReachedOn() is { } day)
        {
            return new CampaignForecast(day, Reached: true, InTime: true, null, pace);
        }

        if (pace is null)
        {
            return Without(NoForecast.NotStarted);
        }

        if (progress.AsOf >= progress.LastDay)
        {
            return Without(NoForecast.Over);
        }

        if (pace.NewCustomers == 0)
        {
            return Without(NoForecast.NoPace);
        }

        // The first day by whose end the pace has brought the missing ones: rounded up.
        var days = (((long)progress.Missing * pace.Days) + pace.NewCustomers - 1) / pace.NewCustomers;
        if (days > FarthestDays)
        {
            return Without(NoForecast.TooFar);
        }

        var goalOn = progress.AsOf.AddDays((int)days);
        return new CampaignForecast(goalOn, Reached: false, InTime: goalOn <= progress.LastDay, null, pace);

        CampaignForecast Without(NoForecast reason) => new(null, Reached: false, InTime: false, reason, pace);
    }
}
