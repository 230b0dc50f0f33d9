namespace ServiceTeams.Assistance.Visits;

/// <summary>What the members tell when they come back from a visit.</summary>
internal sealed record VisitReport(DateTime At, int Minutes, string WorkDone, string? Notes = null);
