using ServiceTeams.Assistance.Calls;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>How one 24-hour call went.</summary>
internal sealed record CallStory(int Turn, DateTime AskedAt, string Request, CareCallStatus Until)
{
    private const string Crew = "demo-crew";

    /// <summary>Minutes from the call to the answer, to the arrival, and from there to the end.</summary>
    private (int Answer, int Arrive, int Help) Minutes => (1 + Turn % 4, 8 + Turn * 7 % 33, 12 + Turn * 13 % 40);

    /// <summary>When the recipient was helped.</summary>
    public DateTime DoneAt => AskedAt.AddMinutes(Minutes.Arrive + Minutes.Help);

    /// <summary>Everything that happened after the call, except the end: that needs the call's key.</summary>
    public void Tell(CareCall call, long[] memberIds)
    {
        if (Until == CareCallStatus.Asked)
        {
            return;
        }

        if (Until == CareCallStatus.Cancelled)
        {
            var cancelled = AskedAt.AddMinutes(5);
            call.Cancel("老人来电：邻居已帮忙合闸", cancelled, new Signature(Crew, cancelled));
            return;
        }

        var answered = AskedAt.AddMinutes(Minutes.Answer);
        call.Answer(memberIds, answered, new Signature(Crew, answered));
        if (Until is CareCallStatus.Arrived or CareCallStatus.Done)
        {
            var arrived = AskedAt.AddMinutes(Minutes.Arrive);
            call.Arrive(arrived, new Signature(Crew, arrived));
        }
    }
}
