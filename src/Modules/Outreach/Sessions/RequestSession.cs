using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Sessions;

public sealed record RequestSessionInput
{
    /// <summary>What kind of session is asked for.</summary>
    public required SessionKind Kind { get; init; }

    /// <summary>The community that asks and will host it.</summary>
    [ID<Community>]
    public required long CommunityId { get; init; }

    /// <summary>The team that is asked; left out: any team may hold it, and no waiting list has it.</summary>
    [ID<Team>]
    public long? TeamId { get; init; }

    /// <summary>The first local day the host would take.</summary>
    public required DateOnly WantedFrom { get; init; }

    /// <summary>The last local day the host would take, at most 365 days later.</summary>
    public required DateOnly WantedTo { get; init; }

    /// <summary>The part of the day the host would take; left out: any.</summary>
    public DayPeriod? WantedPeriod { get; init; }

    /// <summary>How many people it is meant for.</summary>
    public required int Capacity { get; init; }

    /// <summary>How it shall teach.</summary>
    public IReadOnlyList<SessionMethod>? Methods { get; init; }

    /// <summary>What it shall be about.</summary>
    public string? Topic { get; init; }

    /// <summary>Who asks.</summary>
    public string? ContactName { get; init; }

    /// <summary>The phone of who asks.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>When the host asked; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the session made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class RequestSession
{
    /// <summary>Asks for a session. When the team's calendar is full on the wanted days, the request comes onto its waiting list.</summary>
    [Authorize(Policies.RequestSessions)]
    [Error<CommunityNotFoundException>]
    [Error<TeamNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<OutreachSession> RequestSessionAsync(
        RequestSessionInput input,
        OutreachDb db,
        CommunityByIdDataLoader communities,
        TeamByIdDataLoader teams,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        _ = await communities.LoadAsync(input.CommunityId, cancellationToken) ?? throw new CommunityNotFoundException(input.CommunityId);
        if (input.TeamId is { } asked)
        {
            _ = await teams.LoadAsync(asked, cancellationToken) ?? throw new TeamNotFoundException(asked);
            await db.OpenCalendarAsync(asked, input.Kind, cancellationToken);
        }

        return await db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var signature = Signature.Of(actor, clock);
                var session = OutreachSession.Request(RequestOf(input, signature), calendar, signature);
                if (input.TeamId is { } team)
                {
                    await db.TakeTurnAsync(team, input.Kind, cancellationToken);
                    await db.JoinIfFullAsync(session, signature, cancellationToken);
                }

                return session;
            },
            cancellationToken);
    }

    private static SessionRequest RequestOf(RequestSessionInput input, Signature signature) => new(
        input.Kind,
        input.CommunityId,
        input.TeamId,
        input.WantedFrom,
        input.WantedTo,
        input.At ?? signature.At,
        input.Capacity,
        input.Methods ?? [],
        input.WantedPeriod,
        input.Topic,
        input.ContactName,
        input.ContactPhone);
}
