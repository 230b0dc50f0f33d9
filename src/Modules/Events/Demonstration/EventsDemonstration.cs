using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Shifts;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Demonstration;

/// <summary>The events of Beijing in the autumn of 2014, told through the rules of events, sites, tasks, shifts and incidents.</summary>
internal sealed class EventsDemonstration(
    IDbContextFactory<EventsDb> factory, DemonstrationPlaces places, LocalCalendar calendar) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        if (!await db.IsEmptyAsync<MajorEvent>(cancellationToken))
        {
            return 0;
        }

        var beijing = await places.InBeijingAsync(cancellationToken);
        if (beijing.Count == 0)
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var rows = await TellAsync(db, Stories(beijing), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    private EventStory[] Stories(IReadOnlyList<DemonstrationPlace> beijing)
    {
        var teller = new Teller(calendar);
        return
        [
            ApecStory.Tell(beijing, teller),
            CommemorationStory.Tell(beijing, teller),
            OtherStories.NationalDay(beijing, teller),
            OtherStories.Exam(beijing, teller),
            OtherStories.LanternFair(beijing, teller),
        ];
    }

    private async Task<int> TellAsync(EventsDb db, EventStory[] stories, CancellationToken cancellationToken)
    {
        await db.GiveKeysAsync([.. stories.Select(story => story.Event)], cancellationToken);
        var sites = stories.ToDictionary(story => story, Protect);
        await db.GiveKeysAsync([.. sites.Values.SelectMany(site => site)], cancellationToken);
        var tasks = stories
            .SelectMany(story => story.Sites.Zip(sites[story], (told, site) => (told.Tasks, Site: site, PlannedAt: story.Event.ChangedAt)))
            .SelectMany(told => told.Tasks, (told, task) => (Story: task, Task: SupplyTask.Plan(
                told.Site, task.Kind, task.DueOn, task.AssigneeId, task.Instructions, Teller.Planning(told.PlannedAt))))
            .ToArray();
        await db.GiveKeysAsync([.. tasks.Select(told => told.Task)], cancellationToken);
        OutboxMessage[] services = [.. tasks.Select(told => told.Story.Life(told.Task)).OfType<ServiceDelivered>().Select(OutboxMessage.Of)];
        DutyShift[] shifts = [.. stories.SelectMany(story => story.Shifts, (story, shift) => Plan(story, shift, sites[story]))];
        Incident[] incidents = [.. stories.SelectMany(story => story.Incidents, (story, incident) => Report(story, incident, sites[story]))];
        await db.GiveKeysAsync(incidents, cancellationToken);
        foreach (var story in stories)
        {
            story.Ending(story.Event);
        }

        var rows = await db.LoadAsync([.. stories.Select(story => story.Event)], cancellationToken);
        rows += await db.LoadAsync([.. stories.SelectMany(told => told.Event.History, (told, step) => step.Of(told.Event))], cancellationToken);
        rows += await db.LoadAsync([.. sites.Values.SelectMany(site => site)], cancellationToken);
        rows += await db.LoadAsync([.. tasks.Select(told => told.Task)], cancellationToken);
        rows += await db.LoadAsync([.. tasks.SelectMany(told => told.Task.History, (told, step) => step.Of(told.Task))], cancellationToken);
        rows += await db.LoadAsync([.. tasks.SelectMany(told => told.Task.Found)], cancellationToken);
        rows += await db.LoadAsync(shifts, cancellationToken);
        rows += await db.LoadAsync(
            [.. shifts.Select(shift => shift.MemberId).Distinct().Select(member => new DutyRoster(member))], cancellationToken);
        rows += await db.LoadAsync(incidents, cancellationToken);
        rows += await db.LoadAsync([.. incidents.SelectMany(incident => incident.History, (incident, step) => step.Of(incident))], cancellationToken);
        return rows + await db.LoadAsync(services, cancellationToken);
    }

    private static ProtectedSite[] Protect(EventStory story) =>
    [
        .. story.Sites.Select(site => ProtectedSite.Protect(
            story.Event,
            site.Name,
            site.Place.Community.Id,
            site.Customer?.Id,
            site.Customer?.Address ?? site.Place.Community.Name,
            SignatureOf(story))),
    ];

    private DutyShift Plan(EventStory story, ShiftStory shift, ProtectedSite[] sites) => DutyShift.Plan(
        story.Event,
        shift.Site is { } site ? sites[site] : null,
        shift.MemberId,
        shift.StartsAt,
        shift.EndsAt,
        calendar,
        SignatureOf(story));

    private Incident Report(EventStory story, IncidentStory told, ProtectedSite[] sites)
    {
        var incident = Incident.Report(
            sites[told.Site], story.Event, told.Severity, told.Description, told.At, calendar, Teller.Working(told.At.AddMinutes(2)));
        told.Ending(incident);
        return incident;
    }

    private static Signature SignatureOf(EventStory story) => Teller.Planning(story.Event.ChangedAt);
}
