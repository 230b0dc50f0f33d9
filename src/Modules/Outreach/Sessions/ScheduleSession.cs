using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Sessions;

public sealed record ScheduleSessionInput
{
    /// <summary>The session.</summary>
    [ID<OutreachSession>]
    public required long SessionId { get; init; }

    /// <summary>The slot whose place it takes; left out: a time outside of the team's calendar.</summary>
    [ID<OutreachSlot>]
    public long? SlotId { get; init; }

    /// <summary>The team that holds it outside of its calendar; left out: the one asked for. With a slot it is the slot's team.</summary>
    [ID<Team>]
    public long? TeamId { get; init; }

    /// <summary>When it begins; left out: with the slot. Needed without one.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>When it ends; left out: with the slot. Needed without one.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>The members who hold it; they can be assigned later when it has a slot.</summary>
    [ID<Member>]
    public IReadOnlyList<long>? MemberIds { get; init; }

    /// <summary>When it was scheduled; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ScheduleSession
{
    /// <summary>
    /// Gives a session its team, time and members: in a free slot of the team's calendar, or outside of it when the team finds the time
    /// and the members.
    /// </summary>
    [Authorize(Policies.KeepSessions)]
    [Error<OutreachSessionNotFoundException>]
    [Error<OutreachSlotNotFoundException>]
    [Error<TeamNotFoundException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<SlotTakenException>]
    [Error<SlotDoesNotFitException>]
    [Error<OutreachMemberBusyException>]
    [Error<IllegalSessionMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<OutreachSessionConflictException>]
    public static async Task<OutreachSession> ScheduleSessionAsync(
        ScheduleSessionInput input,
        OutreachDb db,
        TeamByIdDataLoader teams,
        MemberByIdDataLoader members,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var memberIds = await members.ServingAsync(input.MemberIds, cancellationToken);
        if (input.TeamId is { } named)
        {
            _ = await teams.LoadAsync(named, cancellationToken) ?? throw new TeamNotFoundException(named);
        }

        var signature = Signature.Of(actor, clock);
        await db.OpenCalendarsAsync(memberIds, cancellationToken);
        return await db.ChangeSessionAsync(
            input.SessionId,
            input.Version,
            async session =>
            {
                var time = input.SlotId is { } slotId
                    ? SessionTime.In(await db.FindInTurnAsync(slotId, session.TeamId, cancellationToken), input.StartsAt, input.EndsAt)
                    : await OutsideAsync(session);
                await db.EnsureFreeAsync(memberIds, (time.StartsAt, time.EndsAt), session.Id, cancellationToken);
                session.Schedule(time, memberIds, input.At ?? signature.At, signature);
                if (time.Slot is { } slot)
                {
                    await db.StrandAsync(slot, session, signature, cancellationToken);
                }
            },
            cancellationToken);

        async Task<SessionTime> OutsideAsync(OutreachSession session)
        {
            if (input is not { StartsAt: { } startsAt, EndsAt: { } endsAt } || memberIds.Length == 0)
            {
                throw new InvalidValueException("slotId", "is needed, or startsAt, endsAt and memberIds");
            }

            if (session.TeamId is { } asked)
            {
                await db.TakeTurnAsync(asked, session.Kind, cancellationToken);
            }

            var team = input.TeamId ?? session.TeamId ?? throw new InvalidValueException("teamId", "is needed: no team was asked for");
            return SessionTime.Outside(team, startsAt, endsAt, calendar);
        }
    }
}
