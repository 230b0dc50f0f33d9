using System.Globalization;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>The love cards of Beijing: well over 1,000 of them valid, some lost and issued anew.</summary>
internal static class DemonstrationCards
{
    private static readonly DateOnly s_lost = new(2014, 8, 25);

    public static List<LoveCard> Issue(CareStory[] stories, LocalCalendar calendar)
    {
        List<LoveCard> cards = [];
        foreach (var story in stories.Where(story => story.Number % 25 != 24))
        {
            var issued = story.Recipient.InCareSince.AddDays(7);
            cards.Add(story.Issue(Number(cards.Count), issued, calendar));
            if (story.Number % 90 == 7 && issued < s_lost)
            {
                story.Revoke("卡片遗失", s_lost, calendar);
                if (story.Number % 180 == 7)
                {
                    cards.Add(story.Issue(Number(cards.Count), s_lost.AddDays(1), calendar));
                }
            }
        }

        return cards;
    }

    private static string Number(int issued) => string.Create(CultureInfo.InvariantCulture, $"AX-{issued + 1:00000}");
}
