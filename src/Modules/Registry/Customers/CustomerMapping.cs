using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Customers;

internal sealed class CustomerMapping : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(customer => customer.AccountNumber).HasMaxLength(Customer.AccountNumberLength);
        builder.Property(customer => customer.Name).HasMaxLength(ModelConventions.NameLength).IsRequired();
        builder.Property(customer => customer.Phone).HasMaxLength(ModelConventions.PhoneLength);
        builder.Property(customer => customer.Address).HasMaxLength(ModelConventions.NameLength);
        builder.Property(customer => customer.ChangedBy).HasMaxLength(ModelConventions.ActorLength);
        builder.HasOne<Community>().WithMany().HasForeignKey(customer => customer.CommunityId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(customer => customer.AccountNumber).IsUnique();
        builder.HasIndex(customer => new { customer.Kind, customer.Grade });
    }
}
