using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>活动: a period with a goal, to serve so many different customers.</summary>
public sealed class Campaign : IVersioned, IWatched
{
    internal const int HighestGoal = 1_000_000_000;
    private const int MostYears = 10;

    private Campaign()
    {
    }

    /// <summary>The campaign's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>What the campaign is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its first day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Its last day, as planned.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The last day that counts: the planned one, or an earlier one on which it was closed.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>How many different customers it wants to serve.</summary>
    public int Goal { get; private set; }

    /// <summary>The id of the team whose services count, with those of all teams below it; null: those of all teams.</summary>
    [ID<Team>]
    public long? TeamId { get; private set; }

    /// <summary>The day it was closed; null while nobody has.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it was closed.</summary>
    public string? ClosingReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the campaign last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the campaign was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static Campaign Plan(CampaignPlan plan, Signature signature)
    {
        var campaign = new Campaign();
        campaign.Take(plan, signature);
        return campaign;
    }

    internal void Change(CampaignPlan plan, Signature signature)
    {
        EnsureOpen();
        Take(plan, signature);
    }

    internal void Close(DateOnly on, string reason, DateOnly today, Signature signature)
    {
        EnsureOpen();
        if (on < StartsOn || on > today)
        {
            throw new InvalidValueException("on", $"must lie between the first day of the campaign, {StartsOn:yyyy-MM-dd}, and today");
        }

        (ClosedOn, ClosingReason) = (on, Check.Text(reason, "reason", ModelConventions.TextLength));
        LastDay = on < EndsOn ? on : EndsOn;
        Sign(signature);
    }

    private void Take(CampaignPlan plan, Signature signature)
    {
        if (plan.EndsOn < plan.StartsOn || plan.EndsOn >= plan.StartsOn.AddYears(MostYears))
        {
            throw new InvalidValueException("endsOn", $"must not lie before the first day, and less than {MostYears} years after it");
        }

        Name = Check.Text(plan.Name, "name", ModelConventions.NameLength);
        (StartsOn, EndsOn, LastDay) = (plan.StartsOn, plan.EndsOn, plan.EndsOn);
        Goal = Check.Range(plan.Goal, "goal", 1, HighestGoal);
        TeamId = plan.TeamId;
        Sign(signature);
    }

    private void EnsureOpen()
    {
        if (ClosedOn is { } day)
        {
            throw new CampaignClosedException(Id, day);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
