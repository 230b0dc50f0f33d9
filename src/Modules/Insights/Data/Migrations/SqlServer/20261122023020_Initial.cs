using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Insights.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "insights");

            migrationBuilder.CreateTable(
                name: "Campaigns",
                schema: "insights",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Goal = table.Column<int>(type: "int", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosingReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                schema: "insights",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Book = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "insights",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    HappenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Lease = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ParkedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    RetriedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    RetriedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                schema: "insights",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceDays",
                schema: "insights",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    Heart = table.Column<int>(type: "int", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Services = table.Column<int>(type: "int", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: false),
                    ServicesWithHouseholds = table.Column<int>(type: "int", nullable: false),
                    Households = table.Column<long>(type: "bigint", nullable: false),
                    ServicesWithMinutes = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<long>(type: "bigint", nullable: false),
                    Ratings = table.Column<int>(type: "int", nullable: false),
                    RatingSum = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceDays", x => new { x.Day, x.TeamId, x.CommunityId, x.Heart, x.Activity });
                });

            migrationBuilder.CreateTable(
                name: "ServiceMonths",
                schema: "insights",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    Heart = table.Column<int>(type: "int", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Services = table.Column<int>(type: "int", nullable: false),
                    People = table.Column<long>(type: "bigint", nullable: false),
                    ServicesWithHouseholds = table.Column<int>(type: "int", nullable: false),
                    Households = table.Column<long>(type: "bigint", nullable: false),
                    ServicesWithMinutes = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<long>(type: "bigint", nullable: false),
                    Ratings = table.Column<int>(type: "int", nullable: false),
                    RatingSum = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceMonths", x => new { x.Month, x.TeamId, x.Heart, x.Activity });
                });

            migrationBuilder.CreateTable(
                name: "ServiceRecords",
                schema: "insights",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Module = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Heart = table.Column<int>(type: "int", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    CustomerKind = table.Column<int>(type: "int", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PeopleReached = table.Column<int>(type: "int", nullable: false),
                    Households = table.Column<int>(type: "int", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    Rating = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CampaignReach",
                schema: "insights",
                columns: table => new
                {
                    CampaignId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    Heart = table.Column<int>(type: "int", nullable: false),
                    CustomerKind = table.Column<int>(type: "int", nullable: true),
                    FirstServedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignReach", x => new { x.CampaignId, x.CustomerId, x.TeamId, x.Heart });
                    table.ForeignKey(
                        name: "FK_CampaignReach_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalSchema: "insights",
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_StartsOn_LastDay",
                schema: "insights",
                table: "Campaigns",
                columns: new[] { "StartsOn", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_TeamId",
                schema: "insights",
                table: "Campaigns",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Book_Number",
                schema: "insights",
                table: "ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                schema: "insights",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_insights_Outbox_Parked",
                schema: "insights",
                table: "Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_insights_Outbox_Waiting",
                schema: "insights",
                table: "Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Actor_RequestId",
                schema: "insights",
                table: "Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceDays_TeamId_Day",
                schema: "insights",
                table: "ServiceDays",
                columns: new[] { "TeamId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_CommunityId_DeliveredAt",
                schema: "insights",
                table: "ServiceRecords",
                columns: new[] { "CommunityId", "DeliveredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_CustomerId_DeliveredAt",
                schema: "insights",
                table: "ServiceRecords",
                columns: new[] { "CustomerId", "DeliveredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_DeliveredAt",
                schema: "insights",
                table: "ServiceRecords",
                column: "DeliveredAt");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_DeliveredOn",
                schema: "insights",
                table: "ServiceRecords",
                column: "DeliveredOn");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_Module_Activity_SourceId",
                schema: "insights",
                table: "ServiceRecords",
                columns: new[] { "Module", "Activity", "SourceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceRecords_TeamId_DeliveredAt",
                schema: "insights",
                table: "ServiceRecords",
                columns: new[] { "TeamId", "DeliveredAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CampaignReach",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "ImportedRows",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "Requests",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "ServiceDays",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "ServiceMonths",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "ServiceRecords",
                schema: "insights");

            migrationBuilder.DropTable(
                name: "Campaigns",
                schema: "insights");
        }
    }
}
