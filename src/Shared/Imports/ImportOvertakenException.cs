namespace ServiceTeams.Shared.Imports;

/// <summary>Others wrote the same things at the same time; what was being written was taken back.</summary>
public sealed class ImportOvertakenException(Exception inner)
    : Exception("Others wrote the same rows at the same time. What this import was writing was taken back; run it again.", inner);
