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

/// <summary>The Beijing team as the report of 2014 counts it: 19 branch teams, 2,040 members, 1,085 important customers.</summary>
internal static class BeijingRegistry
{
    public const string TeamName = "北京电力服务队";
    private const int MembersOfTeam = 26;
    private const int MembersOfBranch = 106;
    private const int Residents = 720;
    private const int ImportantCustomers = 1085;

    private static readonly string[] s_trades = ["检修", "客户服务"];
    private static readonly Signature s_signature = new("demonstration", new DateTime(2014, 8, 1, 0, 0, 0, DateTimeKind.Utc));

    public static async Task<int> LoadAsync(RegistryDb db, CancellationToken cancellationToken)
    {
        var team = Team.Found(TeamName, TeamKind.Team, null, new DateOnly(2007, 7, 1), InventedPeople.Phone(95_598), s_signature);
        await db.GiveKeysAsync([team], cancellationToken);
        var rows = await db.LoadAsync([team], cancellationToken);

        var branches = Branches(team);
        var communities = Communities();
        await db.GiveKeysAsync(branches, cancellationToken);
        await db.GiveKeysAsync(communities, cancellationToken);
        var points = ServicePoints(branches, communities);

        rows += await db.LoadAsync(branches, cancellationToken);
        rows += await db.LoadAsync(communities, cancellationToken);
        rows += await db.LoadAsync(points, cancellationToken);
        rows += await db.LoadAsync(Members(team, branches), cancellationToken);
        rows += await db.LoadAsync(ImportantOnes(communities), cancellationToken);
        return rows + await db.LoadAsync(HouseholdsIn(communities), cancellationToken);
    }

    private static Team[] Branches(Team team) =>
    [
        .. BeijingPlaces.Districts.Select(district => district.Name).Concat(s_trades)
            .Select((name, i) => Team.Found(
                name + "分队", TeamKind.BranchTeam, team.Id, new DateOnly(2008, 1 + i % 12, 1), InventedPeople.Phone(i), s_signature)),
    ];

    private static Community[] Communities()
    {
        var households = BeijingPlaces.HouseholdsOfPlaces();
        return
        [
            .. Enumerable.Range(0, BeijingPlaces.Communities).Select(place =>
            {
                var district = BeijingPlaces.DistrictOf(place);
                return Community.Register(
                    BeijingPlaces.NameOf(place),
                    BeijingPlaces.KindOf(place),
                    district.Setting,
                    district.Name,
                    households[place],
                    s_signature);
            }),
        ];
    }

    private static Member[] Members(Team team, Team[] branches)
    {
        var teams = Enumerable.Repeat(team, MembersOfTeam)
            .Concat(branches.SelectMany(branch => Enumerable.Repeat(branch, MembersOfBranch)));
        return
        [
            .. teams.Select((home, i) => Member.Enrol(
                home.Id,
                InventedPeople.Name(i),
                i % 8 == 0 ? Employment.FullTime : Employment.PartTime,
                partyMember: i % 5 < 3,
                new DateOnly(2008 + i % 6, 1 + i % 12, 1 + i % 28),
                InventedPeople.Phone(10_000 + i),
                s_signature)),
        ];
    }

    private static List<ServicePoint> ServicePoints(Team[] branches, Community[] communities)
    {
        List<ServicePoint> points = [];
        for (var place = 0; place < communities.Length; place++)
        {
            points.Add(Plaque(branches[place % BeijingPlaces.Districts.Length], communities[place], place));
            if (place % 9 == 0)
            {
                // The maintenance branch hangs its plaque beside the district's: here a dispatcher has a choice.
                points.Add(Plaque(branches[BeijingPlaces.Districts.Length], communities[place], place));
            }
        }

        return points;
    }

    private static ServicePoint Plaque(Team branch, Community community, int place)
    {
        community.CountPlaque();
        return ServicePoint.Open(
            branch.Id,
            community.Id,
            new DateOnly(2009 + place % 5, 1 + place % 12, 1 + place % 28),
            InventedPeople.Name(3 * place),
            InventedPeople.Phone(20_000 + place),
            "抢修、走访、安全用电宣传",
            community.Setting switch
            {
                Setting.Urban => "45分钟到达现场",
                Setting.Rural => "90分钟到达现场",
                _ => "2小时到达现场",
            },
            s_signature);
    }

    private static Customer[] ImportantOnes(Community[] communities) =>
    [
        .. Enumerable.Range(0, ImportantCustomers).Select(i => Customer.Register(
            Account("BJ9", i),
            string.Create(CultureInfo.InvariantCulture, $"重要客户{i + 1:0000}"),
            CustomerKind.ImportantCustomer,
            i switch
            {
                < 19 => ImportanceGrade.Special,
                < 259 => ImportanceGrade.First,
                < 959 => ImportanceGrade.Second,
                _ => ImportanceGrade.Temporary,
            },
            communities[i % communities.Length].Id,
            InventedPeople.Phone(30_000 + i),
            $"{communities[i % communities.Length].Name}{1 + i / communities.Length}号",
            s_signature)),
    ];

    private static Customer[] HouseholdsIn(Community[] communities)
    {
        var homes = communities.Where(community => community.Households > 0).ToArray();
        return [.. Enumerable.Range(0, Residents).Select(i => Customer.Register(
            Account("BJ1", i),
            InventedPeople.Name(1_000 + i),
            CustomerKind.Resident,
            grade: null,
            homes[i % homes.Length].Id,
            InventedPeople.Phone(40_000 + i),
            $"{homes[i % homes.Length].Name}{1 + i % 20}号楼{101 + i / homes.Length}室",
            s_signature))];
    }

    private static string Account(string prefix, int number)
        => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number + 1:0000000}");
}
