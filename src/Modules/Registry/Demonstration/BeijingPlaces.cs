using ServiceTeams.Registry.Communities;

namespace ServiceTeams.Registry.Demonstration;

/// <summary>Where the Beijing team of the report of 2014 serves: 360 communities with 520,000 households.</summary>
internal static class BeijingPlaces
{
    public const int Communities = 360;
    public const int Households = 520_000;

    /// <summary>The districts with a branch team of their own, and how far they are from help.</summary>
    public static readonly (string Name, Setting Setting)[] Districts =
    [
        ("东城区", Setting.Urban), ("西城区", Setting.Urban), ("朝阳区", Setting.Urban), ("海淀区", Setting.Urban),
        ("丰台区", Setting.Urban), ("石景山区", Setting.Urban), ("通州区", Setting.Urban), ("亦庄", Setting.Urban),
        ("昌平区", Setting.Rural), ("顺义区", Setting.Rural), ("大兴区", Setting.Rural), ("房山区", Setting.Rural),
        ("平谷区", Setting.Rural), ("门头沟区", Setting.Remote), ("怀柔区", Setting.Remote), ("密云县", Setting.Remote),
        ("延庆县", Setting.Remote),
    ];

    private static readonly string[] s_words =
    [
        "和平", "春风", "朝晖", "锦绣", "安康", "兴盛", "青松", "翠竹", "明珠", "长乐", "清泉", "金秋",
        "晨光", "丰收", "团结", "友谊", "红旗", "新苑", "西园", "东篱", "南山", "北辰",
    ];

    // Of twelve places seven are residential, and each other kind has one.
    private static readonly CommunityKind[] s_kinds =
    [
        CommunityKind.Community, CommunityKind.Community, CommunityKind.School, CommunityKind.Community,
        CommunityKind.GovernmentOffice, CommunityKind.Community, CommunityKind.Hospital, CommunityKind.Community,
        CommunityKind.Village, CommunityKind.Enterprise, CommunityKind.Community, CommunityKind.Community,
    ];

    public static CommunityKind KindOf(int place) => s_kinds[place % s_kinds.Length];

    public static (string Name, Setting Setting) DistrictOf(int place) => Districts[place % Districts.Length];

    public static string NameOf(int place)
        => DistrictOf(place).Name + s_words[place / Districts.Length] + KindOf(place) switch
        {
            CommunityKind.School => "小学",
            CommunityKind.GovernmentOffice => "办公楼",
            CommunityKind.Hospital => "医院",
            CommunityKind.Village => "村",
            CommunityKind.Enterprise => "工厂",
            _ => "社区",
        };

    /// <summary>The households of every place: different ones, 520,000 in all, none where nobody lives.</summary>
    public static int[] HouseholdsOfPlaces()
    {
        var homes = Enumerable.Range(0, Communities)
            .Where(place => KindOf(place) is CommunityKind.Community or CommunityKind.Village)
            .ToArray();
        var (average, rest) = (Households / homes.Length, Households % homes.Length);
        var households = new int[Communities];
        for (var i = 0; i < homes.Length; i++)
        {
            // Neighbours in the list balance each other, so the sum stays.
            var spread = i / 2 * 53 % 900 * (i % 2 == 0 ? 1 : -1);
            households[homes[i]] = average + spread + (i < rest ? 1 : 0);
        }

        return households;
    }
}
