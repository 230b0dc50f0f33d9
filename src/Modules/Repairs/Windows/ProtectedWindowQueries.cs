using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;

namespace ServiceTeams.Repairs.Windows;

[QueryType]
public static class ProtectedWindowQueries
{
    /// <summary>The protected windows that planners keep: auspicious days and exams, lifted ones too.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ProtectedWindow> GetProtectedWindows(RepairsDb db) => db.ProtectedWindows.AsNoTracking();

    /// <summary>One protected window; null when there is none.</summary>
    public static Task<ProtectedWindow?> GetProtectedWindowAsync(
        [ID<ProtectedWindow>] long id, ProtectedWindowByIdDataLoader windows, ISelection selection, CancellationToken cancellationToken)
        => windows.Select(selection).LoadAsync(id, cancellationToken);
}
