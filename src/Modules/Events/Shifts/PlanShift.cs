using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Shifts;

public sealed record PlanShiftInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>The site; left out: on duty for the whole event.</summary>
    [ID<ProtectedSite>]
    public long? ProtectedSiteId { get; init; }

    /// <summary>The member on duty.</summary>
    [ID<Member>]
    public required long MemberId { get; init; }

    /// <summary>When the duty starts, in the event's periods.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>When the duty ends: 1 minute to 24 hours later.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the shift made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class PlanShift
{
    /// <summary>Puts a member on duty. Nobody is on two shifts at once, of whatever events.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<MajorEventOverException>]
    [Error<ProtectedSiteNotFoundException>]
    [Error<SiteOfOtherEventException>]
    [Error<SiteWithdrawnException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<ShiftClashException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<DutyShift> PlanShiftAsync(
        PlanShiftInput input,
        EventsDb db,
        MemberByIdDataLoader members,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await members.LoadAsync(input.MemberId, cancellationToken) is not null)
        {
            await db.OpenRosterAsync(input.MemberId, cancellationToken);
        }

        return await db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                await members.EnsureServingAsync(input.MemberId, cancellationToken);
                var majorEvent = await db.HoldEventAsync(input.MajorEventId, cancellationToken);
                var site = await FindSiteAsync(input, db, cancellationToken);
                var shift = DutyShift.Plan(
                    majorEvent, site, input.MemberId, input.StartsAt, input.EndsAt, calendar, Signature.Of(actor, clock));
                await db.EnsureFreeAsync(input.MemberId, shift.StartsAt, shift.EndsAt, exceptShiftId: null, cancellationToken);
                return shift;
            },
            cancellationToken);
    }

    private static async Task<ProtectedSite?> FindSiteAsync(PlanShiftInput input, EventsDb db, CancellationToken cancellationToken)
    {
        if (input.ProtectedSiteId is not { } id)
        {
            return null;
        }

        var site = await db.Sites.FindAsync([id], cancellationToken) ?? throw new ProtectedSiteNotFoundException(id);
        return site.MajorEventId == input.MajorEventId ? site : throw new SiteOfOtherEventException(id, input.MajorEventId);
    }
}
