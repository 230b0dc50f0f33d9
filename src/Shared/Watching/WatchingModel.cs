using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Watching;

/// <summary>Gives a module the table for notices of its changes.</summary>
public static class WatchingModel
{
    /// <summary>Maps the notices; the module's <see cref="IWatched"/> rows need them.</summary>
    public static void MapChangeNotices(this ModelBuilder model) => model.Entity<ChangeNotice>(notice =>
    {
        notice.ToTable("Changes");
        notice.Property(n => n.Kind).HasMaxLength(ChangeNotice.KindLength);
    });
}
