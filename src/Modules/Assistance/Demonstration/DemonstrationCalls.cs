using ServiceTeams.Assistance.Calls;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>24-hour calls of August 2014 in Beijing, at all hours, and three that are open in the morning of 1 September.</summary>
internal static class DemonstrationCalls
{
    private const int Ended = 60;

    /// <summary>Who called, and how it went.</summary>
    public static IEnumerable<(CareStory Story, CallStory Call)> Tell(CareStory[] stories, LocalCalendar calendar)
    {
        var callers = stories.Where(story => story.Card is { } card && card.IssuedOn < new DateOnly(2014, 8, 1)).ToArray();
        var first = calendar.MomentOf(new DateOnly(2014, 8, 1), new TimeOnly(0, 20));
        for (var i = 0; i < Ended; i++)
        {
            var until = i % 16 == 3 ? CareCallStatus.Cancelled : CareCallStatus.Done;
            yield return (
                callers[i * 17 % callers.Length], new CallStory(i, first.AddMinutes(i * 700 + i % 30), CareTexts.Call(i).Request, until));
        }

        (TimeOnly At, CareCallStatus Until)[] open =
        [
            (new TimeOnly(8, 50), CareCallStatus.Arrived), (new TimeOnly(9, 35), CareCallStatus.Answered),
            (new TimeOnly(9, 48), CareCallStatus.Asked),
        ];
        for (var i = 0; i < open.Length; i++)
        {
            yield return (
                callers[(Ended + i) * 17 % callers.Length],
                new CallStory(Ended + i, calendar.MomentOf(BeijingCare.Today, open[i].At), CareTexts.Call(Ended + i).Request, open[i].Until));
        }
    }
}
