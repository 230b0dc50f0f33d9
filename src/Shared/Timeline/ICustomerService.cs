namespace ServiceTeams.Shared.Timeline;

/// <summary>Something that a team did for one customer: what a customer's story is made of.</summary>
[UnionType("CustomerService")]
public interface ICustomerService;
