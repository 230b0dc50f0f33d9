using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>A session that was held outside of a calendar: told step by step through the session's own rules, so that none can be broken.</summary>
internal sealed record Story
{
    private const string Host = "demo-host";
    private const string Desk = "demo-outreach";
    private const int AskedDaysBefore = 10;
    private const int ScheduledDaysBefore = 7;

    public required SessionKind Kind { get; init; }

    public required long CommunityId { get; init; }

    public required long TeamId { get; init; }

    public required long[] MemberIds { get; init; }

    public required DateOnly Day { get; init; }

    public TimeOnly Begin { get; init; } = new(9, 0);

    public int Minutes { get; init; } = 120;

    public string? Topic { get; init; }

    public required string ContactName { get; init; }

    public required string ContactPhone { get; init; }

    public IReadOnlyList<SessionMethod> Methods { get; init; } = [];

    public required SessionResult Result { get; init; }

    /// <summary>The session until the day before; that it was held needs its key.</summary>
    public OutreachSession Tell(LocalCalendar calendar)
    {
        var (asked, scheduled) = (Before(AskedDaysBefore, calendar), Before(ScheduledDaysBefore, calendar));
        var session = OutreachSession.Request(
            new SessionRequest(
                Kind,
                CommunityId,
                TeamId,
                Day.AddDays(-3),
                Day.AddDays(3),
                asked,
                Result.PeopleReached,
                Methods,
                Topic: Topic,
                ContactName: ContactName,
                ContactPhone: ContactPhone),
            calendar,
            new Signature(Host, asked));
        var begin = calendar.MomentOf(Day, Begin);
        session.Schedule(
            SessionTime.Outside(TeamId, begin, begin.AddMinutes(Minutes), calendar), MemberIds, scheduled, new Signature(Desk, scheduled));
        return session;
    }

    public ServiceDelivered Hold(OutreachSession session)
        => session.Hold(Result, session.EndsAt!.Value, new Signature(Desk, session.EndsAt.Value.AddMinutes(20)));

    private DateTime Before(int days, LocalCalendar calendar) => calendar.MomentOf(Day.AddDays(-days), new TimeOnly(10, 0));
}
