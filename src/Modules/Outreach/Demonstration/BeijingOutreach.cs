using ServiceTeams.Outreach.Coverage;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>
/// Beijing in July and August 2014: a ride, trainings, talks, better lamps, and lessons in twelve of the thirty schools that are planned
/// until the year ends.
/// </summary>
internal static class BeijingOutreach
{
    private const string PlanName = "安全用电进校园";
    private const int SchoolsReached = 12;

    private static readonly DateOnly s_first = new(2014, 7, 3);

    private static readonly (SessionKind Kind, int Place, int People, int Leaflets)[] s_sessions =
    [
        (SessionKind.TechnicalTraining, 9, 24, 0), (SessionKind.EnergySavingTalk, 1, 70, 60), (SessionKind.LightingImprovement, 18, 96, 0),
        (SessionKind.LeafletDrive, 20, 240, 200), (SessionKind.EnergySavingTalk, 36, 55, 50), (SessionKind.PaymentHelp, 41, 38, 30),
        (SessionKind.CyclingRide, 0, 60, 120), (SessionKind.TechnicalTraining, 33, 31, 0), (SessionKind.LightingImprovement, 47, 64, 0),
        (SessionKind.EnergySavingTalk, 55, 82, 70),
    ];

    public static IEnumerable<Story> Tell(IReadOnlyList<DemonstrationPlace> places)
    {
        var all = s_sessions.Concat(Schools(places).Take(SchoolsReached)
            .Select((school, i) => (SessionKind.SafetyClassroom, Place: IndexOf(places, school), People: 36 + i * 5 % 14, Leaflets: 40)));
        return all.Select((session, i) => Tell(places[session.Place], session.Item1, session.People, session.Leaflets, i));
    }

    public static CoveragePlan Plan(long teamId, IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar) => CoveragePlan.Make(
        PlanName,
        SessionKind.SafetyClassroom,
        teamId,
        new DateOnly(2014, 7, 1),
        new DateOnly(2014, 12, 31),
        Schools(places).Select(school => school.Community.Id),
        new Signature("demo-outreach", calendar.MomentOf(new DateOnly(2014, 6, 20), new TimeOnly(9, 0))));

    private static IEnumerable<DemonstrationPlace> Schools(IReadOnlyList<DemonstrationPlace> places)
        => places.Where(place => place.Community.Kind == CommunityKind.School);

    private static int IndexOf(IReadOnlyList<DemonstrationPlace> places, DemonstrationPlace place)
        => places.Index().First(pair => pair.Item == place).Index;

    // Two or three days apart: never two at once, so that a member who holds several of them is in one place.
    private static Story Tell(DemonstrationPlace place, SessionKind kind, int people, int leaflets, int i) => new()
    {
        Kind = kind,
        CommunityId = place.Community.Id,
        TeamId = place.TeamId,
        MemberIds = [place.MemberIds[i % place.MemberIds.Count], place.MemberIds[(i + 41) % place.MemberIds.Count]],
        Day = s_first.AddDays(i * 5 / 2),
        Begin = new TimeOnly(kind == SessionKind.EnergySavingTalk ? 19 : 9, 30),
        Minutes = kind == SessionKind.CyclingRide ? 180 : 90,
        Topic = SessionTopics.Of(kind),
        ContactName = InventedHosts.Name(40 + i),
        ContactPhone = InventedHosts.Phone(40 + i),
        Methods = SessionTopics.MethodsOf(kind),
        Result = SessionTopics.ResultOf(kind, people, leaflets),
    };
}
