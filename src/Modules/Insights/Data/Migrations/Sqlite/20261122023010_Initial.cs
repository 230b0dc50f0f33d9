using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Insights.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "insights_Campaigns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Goal = table.Column<int>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosingReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_Campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "insights_ImportedRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Book = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "BINARY"),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "insights_Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Body = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lease = table.Column<Guid>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ParkedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    RetriedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    RetriedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "insights_Requests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "insights_ServiceDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    Heart = table.Column<int>(type: "INTEGER", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Services = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: false),
                    ServicesWithHouseholds = table.Column<int>(type: "INTEGER", nullable: false),
                    Households = table.Column<long>(type: "INTEGER", nullable: false),
                    ServicesWithMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<long>(type: "INTEGER", nullable: false),
                    Ratings = table.Column<int>(type: "INTEGER", nullable: false),
                    RatingSum = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_ServiceDays", x => new { x.Day, x.TeamId, x.CommunityId, x.Heart, x.Activity });
                });

            migrationBuilder.CreateTable(
                name: "insights_ServiceMonths",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    Heart = table.Column<int>(type: "INTEGER", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Services = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: false),
                    ServicesWithHouseholds = table.Column<int>(type: "INTEGER", nullable: false),
                    Households = table.Column<long>(type: "INTEGER", nullable: false),
                    ServicesWithMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<long>(type: "INTEGER", nullable: false),
                    Ratings = table.Column<int>(type: "INTEGER", nullable: false),
                    RatingSum = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_ServiceMonths", x => new { x.Month, x.TeamId, x.Heart, x.Activity });
                });

            migrationBuilder.CreateTable(
                name: "insights_ServiceRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Module = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Heart = table.Column<int>(type: "INTEGER", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    CustomerKind = table.Column<int>(type: "INTEGER", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeopleReached = table.Column<int>(type: "INTEGER", nullable: false),
                    Households = table.Column<int>(type: "INTEGER", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_ServiceRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "insights_CampaignReach",
                columns: table => new
                {
                    CampaignId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    Heart = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerKind = table.Column<int>(type: "INTEGER", nullable: true),
                    FirstServedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insights_CampaignReach", x => new { x.CampaignId, x.CustomerId, x.TeamId, x.Heart });
                    table.ForeignKey(
                        name: "FK_insights_CampaignReach_insights_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "insights_Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_insights_Campaigns_StartsOn_LastDay",
                table: "insights_Campaigns",
                columns: new[] { "StartsOn", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_insights_Campaigns_TeamId",
                table: "insights_Campaigns",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_insights_ImportedRows_Book_Number",
                table: "insights_ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_insights_Outbox_Key",
                table: "insights_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_insights_Outbox_Parked",
                table: "insights_Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_insights_Outbox_Waiting",
                table: "insights_Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_insights_Requests_Actor_RequestId",
                table: "insights_Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceDays_TeamId_Day",
                table: "insights_ServiceDays",
                columns: new[] { "TeamId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceRecords_CommunityId_DeliveredAt",
                table: "insights_ServiceRecords",
                columns: new[] { "CommunityId", "DeliveredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceRecords_CustomerId_DeliveredAt",
                table: "insights_ServiceRecords",
                columns: new[] { "CustomerId", "DeliveredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceRecords_DeliveredAt",
                table: "insights_ServiceRecords",
                column: "DeliveredAt");

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceRecords_DeliveredOn",
                table: "insights_ServiceRecords",
                column: "DeliveredOn");

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceRecords_Module_Activity_SourceId",
                table: "insights_ServiceRecords",
                columns: new[] { "Module", "Activity", "SourceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_insights_ServiceRecords_TeamId_DeliveredAt",
                table: "insights_ServiceRecords",
                columns: new[] { "TeamId", "DeliveredAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "insights_CampaignReach");

            migrationBuilder.DropTable(
                name: "insights_ImportedRows");

            migrationBuilder.DropTable(
                name: "insights_Outbox");

            migrationBuilder.DropTable(
                name: "insights_Requests");

            migrationBuilder.DropTable(
                name: "insights_ServiceDays");

            migrationBuilder.DropTable(
                name: "insights_ServiceMonths");

            migrationBuilder.DropTable(
                name: "insights_ServiceRecords");

            migrationBuilder.DropTable(
                name: "insights_Campaigns");
        }
    }
}
