namespace ServiceTeams.Api.Reports;

/// <summary>A report's file that cannot be a report: the host does not start with it.</summary>
internal sealed class ReportFileException(string file, string problem) : Exception($"The report {file} cannot be read: {problem}.");
