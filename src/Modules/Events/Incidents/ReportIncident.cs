using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Incidents;

public sealed record ReportIncidentInput
{
    /// <summary>The site.</summary>
    [ID<ProtectedSite>]
    public required long ProtectedSiteId { get; init; }

    /// <summary>How bad it is.</summary>
    public required IncidentSeverity Severity { get; init; }

    /// <summary>What happened.</summary>
    public required string Description { get; init; }

    /// <summary>When it happened, in the event's periods; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the incident noted the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class ReportIncident
{
    /// <summary>Notes that something went wrong at a site. Until it is resolved, the site is not ready.</summary>
    [Authorize(Policies.WorkOnEvents)]
    [Error<ProtectedSiteNotFoundException>]
    [Error<SiteWithdrawnException>]
    [Error<MajorEventOverException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Incident> ReportIncidentAsync(
        ReportIncidentInput input,
        EventsDb db,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var site = await db.Sites.FindAsync([input.ProtectedSiteId], cancellationToken)
                    ?? throw new ProtectedSiteNotFoundException(input.ProtectedSiteId);
                var majorEvent = await db.Events.FirstAsync(e => e.Id == site.MajorEventId, cancellationToken);
                var signature = Signature.Of(actor, clock);
                return Incident.Report(
                    site, majorEvent, input.Severity, input.Description, input.At ?? signature.At, calendar, signature);
            },
            cancellationToken);
}
