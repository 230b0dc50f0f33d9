using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Campaigns;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns");
        builder.Property(campaign => campaign.Name).HasMaxLength(ModelConventions.NameLength);
        builder.Property(campaign => campaign.ClosingReason).HasMaxLength(ModelConventions.TextLength);
        builder.Property(campaign => campaign.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasIndex(campaign => new { campaign.StartsOn, campaign.LastDay });
        builder.HasIndex(campaign => campaign.TeamId);
    }
}

internal sealed class CampaignReachMapping : IEntityTypeConfiguration<CampaignReach>
{
    public void Configure(EntityTypeBuilder<CampaignReach> builder)
    {
        builder.ToTable("CampaignReach");
        builder.HasKey(reach => new { reach.CampaignId, reach.CustomerId, reach.TeamId, reach.Heart });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(reach => reach.CampaignId).OnDelete(DeleteBehavior.Restrict);
    }
}
