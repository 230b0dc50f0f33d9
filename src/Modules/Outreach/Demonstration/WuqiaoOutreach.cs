using ServiceTeams.Outreach.Coverage;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>Wuqiao up to April 2012: 19 activities, 1,400 leaflets, 37 communities planned.</summary>
internal static class WuqiaoOutreach
{
    public const int Activities = 19;
    public const int PlannedCommunities = 37;
    private const int DaysBetween = 20;
    private const string PlanName = "服务进37个社区和乡村";

    private static readonly DateOnly s_first = new(2011, 4, 23);

    // Kind, where (the plaques come first, then the villages), how many people and leaflets.
    private static readonly (SessionKind Kind, int Place, int People, int Leaflets)[] s_sessions =
    [
        (SessionKind.LeafletDrive, 0, 180, 120), (SessionKind.SafetyClassroom, 3, 46, 0), (SessionKind.LeafletDrive, 6, 110, 100),
        (SessionKind.EnergySavingTalk, 1, 65, 60), (SessionKind.LeafletDrive, 0, 210, 150), (SessionKind.TechnicalTraining, 2, 18, 0),
        (SessionKind.PaymentHelp, 7, 34, 80), (SessionKind.LeafletDrive, 1, 140, 100), (SessionKind.SafetyClassroom, 3, 52, 40),
        (SessionKind.LightingImprovement, 5, 27, 0), (SessionKind.LeafletDrive, 0, 165, 120), (SessionKind.LeafletDrive, 12, 95, 90),
        (SessionKind.EnergySavingTalk, 13, 48, 60), (SessionKind.LeafletDrive, 1, 150, 130), (SessionKind.TechnicalTraining, 4, 12, 0),
        (SessionKind.LeafletDrive, 14, 120, 110), (SessionKind.LeafletDrive, 15, 105, 100), (SessionKind.PaymentHelp, 16, 29, 60),
        (SessionKind.LeafletDrive, 6, 98, 80),
    ];

    public static IEnumerable<Story> Tell(DemonstrationPlace home, IReadOnlyList<Community> communities)
        => s_sessions.Select((session, i) => new Story
        {
            Kind = session.Kind,
            CommunityId = communities[session.Place].Id,
            TeamId = home.TeamId,
            MemberIds = [home.MemberIds[i % home.MemberIds.Count], home.MemberIds[(i + 9) % home.MemberIds.Count]],
            Day = s_first.AddDays(DaysBetween * i),
            Begin = new TimeOnly(i % 2 == 0 ? 9 : 14, 0),
            Minutes = session.Kind == SessionKind.LeafletDrive ? 150 : 90,
            Topic = SessionTopics.Of(session.Kind),
            ContactName = InventedHosts.Name(session.Place),
            ContactPhone = InventedHosts.Phone(session.Place),
            Methods = SessionTopics.MethodsOf(session.Kind),
            Result = SessionTopics.ResultOf(session.Kind, session.People, session.Leaflets),
        });

    public static CoveragePlan Plan(DemonstrationPlace home, IReadOnlyList<Community> communities, LocalCalendar calendar) => CoveragePlan.Make(
        PlanName,
        kind: null,
        home.TeamId,
        new DateOnly(2011, 4, 1),
        new DateOnly(2012, 12, 31),
        communities.Select(community => community.Id),
        new Signature("demo-outreach", calendar.MomentOf(new DateOnly(2011, 4, 1), new TimeOnly(9, 0))));
}
