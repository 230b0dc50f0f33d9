using System.Globalization;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Demonstration;

/// <summary>The team of Wuqiao county as the report of April 2012 tells it: 25 members.</summary>
internal static class WuqiaoRegistry
{
    public const string TeamName = "吴桥县电力服务队";
    public const string District = "吴桥县";
    private const int Members = 25;
    private const int Residents = 180;
    private const int FirstPhone = 60_000;

    private static readonly Signature s_signature = new("demonstration", new DateTime(2012, 4, 1, 0, 0, 0, DateTimeKind.Utc));

    private static readonly (string Name, CommunityKind Kind, Setting Setting, int Households)[] s_places =
    [
        ("杂技社区", CommunityKind.Community, Setting.Urban, 1_860),
        ("运河社区", CommunityKind.Community, Setting.Urban, 1_420),
        ("开发区工厂", CommunityKind.Enterprise, Setting.Urban, 0),
        ("县小学", CommunityKind.School, Setting.Urban, 0),
        ("县医院", CommunityKind.Hospital, Setting.Urban, 0),
        ("县办公楼", CommunityKind.GovernmentOffice, Setting.Urban, 0),
        ("东河村", CommunityKind.Village, Setting.Rural, 410),
        ("西河村", CommunityKind.Village, Setting.Rural, 365),
        ("南柳村", CommunityKind.Village, Setting.Rural, 298),
        ("北柳村", CommunityKind.Village, Setting.Rural, 342),
        ("大桥村", CommunityKind.Village, Setting.Rural, 520),
        ("小桥村", CommunityKind.Village, Setting.Rural, 187),
    ];

    private static readonly string[] s_sides = ["东", "西", "南", "北", "中"];
    private static readonly string[] s_names = ["杨庄", "槐树", "石桥", "枣林", "沙河"];

    public static async Task<int> LoadAsync(RegistryDb db, CancellationToken cancellationToken)
    {
        var team = Team.Found(
            TeamName, TeamKind.Team, null, new DateOnly(2009, 3, 5), InventedPeople.Phone(FirstPhone), s_signature);
        var communities = s_places
            .Select(place => Community.Register(place.Name, place.Kind, place.Setting, District, place.Households, s_signature))
            .ToArray();
        await db.GiveKeysAsync([team], cancellationToken);
        var villages = Villages();
        await db.GiveKeysAsync(communities, cancellationToken);
        var points = communities.Select(community => Plaque(team, community)).ToArray();

        var rows = await db.LoadAsync([team], cancellationToken);
        rows += await db.LoadAsync(communities, cancellationToken);
        await db.GiveKeysAsync(villages, cancellationToken);
        rows += await db.LoadAsync(villages, cancellationToken);
        rows += await db.LoadAsync(points, cancellationToken);
        rows += await db.LoadAsync(People(team), cancellationToken);
        return rows + await db.LoadAsync(Customers(communities), cancellationToken);
    }

    /// <summary>The villages where no plaque hangs yet: with the others they are the 37 communities that the team plans to reach.</summary>
    private static Community[] Villages() =>
    [
        .. s_names.SelectMany(name => s_sides, (name, side) => side + name + "村").Select((name, i) => Community.Register(
            name, CommunityKind.Village, Setting.Rural, District, 150 + i * 17 % 240, s_signature)),
    ];

    private static Member[] People(Team team) =>
    [
        .. Enumerable.Range(0, Members).Select(i => Member.Enrol(
            team.Id,
            InventedPeople.Name(2_500 + i),
            i < 5 ? Employment.FullTime : Employment.PartTime,
            partyMember: i % 2 == 0,
            new DateOnly(2009, 3, 5),
            InventedPeople.Phone(FirstPhone + 1 + i),
            s_signature)),
    ];

    private static ServicePoint Plaque(Team team, Community community)
    {
        community.CountPlaque();
        return ServicePoint.Open(
            team.Id,
            community.Id,
            new DateOnly(2010, 3, 5),
            InventedPeople.Name(2_500),
            InventedPeople.Phone(FirstPhone),
            "24小时值班、抢修、代缴电费",
            "承诺电话一打，服务队就到",
            s_signature);
    }

    private static Customer[] Customers(Community[] communities)
    {
        var homes = communities.Where(community => community.Households > 0).ToArray();
        var residents = Enumerable.Range(0, Residents).Select(i => Customer.Register(
            string.Create(CultureInfo.InvariantCulture, $"WQ1{i + 1:0000000}"),
            InventedPeople.Name(1_800 + i),
            CustomerKind.Resident,
            grade: null,
            homes[i % homes.Length].Id,
            InventedPeople.Phone(FirstPhone + 100 + i),
            $"{homes[i % homes.Length].Name}{1 + i / homes.Length}号",
            s_signature));
        var sites = communities.Where(community => community.Households == 0).ToArray();
        var others = sites.Select((site, i) => Customer.Register(
            string.Create(CultureInfo.InvariantCulture, $"WQ2{i + 1:0000000}"),
            site.Name,
            site.Kind == CommunityKind.Enterprise ? CustomerKind.Enterprise : CustomerKind.PublicInstitution,
            grade: null,
            site.Id,
            InventedPeople.Phone(FirstPhone + 400 + i),
            site.Name,
            s_signature));
        return [.. residents, .. others];
    }
}
