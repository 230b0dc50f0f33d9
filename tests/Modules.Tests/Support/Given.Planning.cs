using System.Text;

namespace Modules.Tests.Support;

internal static partial class Given
{
    private const string AnnounceWork = """
        mutation ($input: AnnouncePlannedWorkInput!) {
          announcePlannedWork(input: $input) {
            plannedWork { id }
            errors {
              __typename
              ... on Error { code message }
              ... on NoticeTooShortError { requiredMinutes givenMinutes earliestStartsAt }
              ... on WindowsInTheWayError { windows { reason name startsAt endsAt community { id } } }
              ... on WorkInTheWayError { works { id } }
            }
          }
        }
        """;

    /// <summary>A community of this kind.</summary>
    public static async Task<string> PlaceAsync(this TestApp app, string kind = "COMMUNITY", string name = "和平社区")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { community { id } } }",
            new { input = new { name, kind, setting = "URBAN", district = "东城区", households = kind == "COMMUNITY" ? 900 : 0 } });
        return answer.Id("data.registerCommunity.community.id");
    }

    /// <summary>The key inside an opaque id.</summary>
    public static long Key(this string id)
        => long.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], null);

    public static DateTime Utc(string text) => DateTime.Parse(text, null, System.Globalization.DateTimeStyles.RoundtripKind);

    /// <summary>Tries to announce a work.</summary>
    public static Task<Answer> AnnounceAsync(
        this TestApp app, string team, string[] communities, DateTime startsAt, int minutes = 120, string kind = "PLANNED", string title = "更换变压器")
        => app.ExecuteAsync(
            AnnounceWork,
            new
            {
                input = new
                {
                    kind,
                    title,
                    teamId = team,
                    communityIds = communities,
                    startsAt,
                    endsAt = startsAt.AddMinutes(minutes),
                    expectedCustomersWithoutSupply = 40,
                },
            },
            Actor.Dispatcher);

    /// <summary>A work that is announced.</summary>
    public static async Task<string> WorkAsync(
        this TestApp app, string team, string[] communities, DateTime startsAt, int minutes = 120, string kind = "PLANNED", string title = "更换变压器")
        => (await app.AnnounceAsync(team, communities, startsAt, minutes, kind, title)).Id("data.announcePlannedWork.plannedWork.id");

    /// <summary>A window that is protected.</summary>
    public static async Task<string> WindowAsync(
        this TestApp app, string[] communities, DateTime startsAt, int minutes, string reason = "AUSPICIOUS_DAY", string name = "婚礼")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: ProtectWindowInput!) { protectWindow(input: $input) { protectedWindow { id } errors { ... on Error { message } } } }",
            new { input = new { reason, name, startsAt, endsAt = startsAt.AddMinutes(minutes), communityIds = communities } },
            Actor.Dispatcher);
        return answer.Id("data.protectWindow.protectedWindow.id");
    }
}
