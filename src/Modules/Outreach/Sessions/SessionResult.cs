namespace ServiceTeams.Outreach.Sessions;

/// <summary>What came of a session.</summary>
internal sealed record SessionResult(
    int PeopleReached, int Leaflets = 0, int? QuizTakers = null, int? QuizPassed = null, int? Households = null);
