namespace ServiceTeams.Outreach.Results;

/// <summary>What came of the sessions a team held, taken together.</summary>
/// <param name="Sessions">How many were held.</param>
/// <param name="PeopleReached">How many people they reached.</param>
/// <param name="Leaflets">How many leaflets were handed out.</param>
/// <param name="Households">How many households they reached, where households were counted.</param>
/// <param name="Minutes">How many minutes they lasted.</param>
/// <param name="QuizTakers">How many people took a quiz.</param>
/// <param name="QuizPassed">How many of them passed.</param>
public sealed record OutreachResults(
    int Sessions, int PeopleReached, int Leaflets, int Households, int Minutes, int QuizTakers, int QuizPassed)
{
    /// <summary>The share of all quiz takers who passed, 0 to 1; null when nobody took one.</summary>
    public double? QuizPassRate => QuizTakers > 0 ? (double)QuizPassed / QuizTakers : null;
}
