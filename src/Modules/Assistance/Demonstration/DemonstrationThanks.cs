using ServiceTeams.Assistance.Appreciations;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>Letters, banners and calligraphy that recipients gave the teams.</summary>
internal static class DemonstrationThanks
{
    private static readonly (AppreciationKind Kind, string Text)[] s_thanks =
    [
        (AppreciationKind.Letter, "感谢服务队深夜冒雨为我家送来光明"),
        (AppreciationKind.Banner, "排忧解难 情系百姓"),
        (AppreciationKind.Calligraphy, "光明使者"),
        (AppreciationKind.Letter, "你们像儿女一样每月来看我，谢谢红马甲"),
        (AppreciationKind.Banner, "心系群众送光明 真情服务暖人心"),
        (AppreciationKind.Calligraphy, "情暖万家"),
    ];

    /// <summary>Thanks of these recipients, a few days after the visit.</summary>
    public static IEnumerable<Appreciation> Of(IEnumerable<CareStory> stories, LocalCalendar calendar)
        => stories.Select((story, i) =>
        {
            var (kind, text) = s_thanks[i % s_thanks.Length];
            var (recipient, day) = (story.Recipient, story.VisitedOn.AddDays(1));
            return Appreciation.Receive(
                new Thanks(kind, day, recipient.TeamId, recipient.Name!, text, recipient.Id, recipient.CustomerId, recipient.CommunityId),
                day,
                CareStory.Noted(calendar, day, 17));
        });
}
