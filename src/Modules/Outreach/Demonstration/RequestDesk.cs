using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>What lies on the desk at the end of August 2014: requests that any team may take, one that was declined, one that was cancelled.</summary>
internal static class RequestDesk
{
    private const string Host = "demo-host";
    private const string Desk = "demo-outreach";

    private static readonly SessionKind[] s_kinds =
    [
        SessionKind.EnergySavingTalk, SessionKind.LeafletDrive, SessionKind.TechnicalTraining, SessionKind.LightingImprovement,
        SessionKind.EnergySavingTalk, SessionKind.CyclingRide,
    ];

    public static IEnumerable<OutreachSession> Tell(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var first = calendar.MomentOf(new DateOnly(2014, 8, 25), new TimeOnly(9, 15));
        for (var i = 0; i < s_kinds.Length; i++)
        {
            var asked = first.AddHours(20 * i);
            var session = OutreachSession.Request(
                new SessionRequest(
                    s_kinds[i],
                    places[60 + 13 * i].Community.Id,
                    TeamId: null,
                    new DateOnly(2014, 9, 8),
                    new DateOnly(2014, 9, 30),
                    asked,
                    40 + 10 * i,
                    SessionTopics.MethodsOf(s_kinds[i]),
                    Topic: SessionTopics.Of(s_kinds[i]),
                    ContactName: InventedHosts.Name(80 + i),
                    ContactPhone: InventedHosts.Phone(80 + i)),
                calendar,
                new Signature(Host, asked));
            var answered = asked.AddHours(5);
            switch (i)
            {
                case 3:
                    session.Decline("该楼道今年已列入物业改造", answered, new Signature(Desk, answered));
                    break;
                case 4:
                    session.Cancel("社区改期，另行申请", answered, new Signature(Host, answered));
                    break;
            }

            yield return session;
        }
    }
}
